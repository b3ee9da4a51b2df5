import { type ComponentType, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What is shown in a cell beside a value of a file, given its path as `--assume` names it. */
export type AboutControl = ComponentType<{ readonly path: string }>;

/** What stands beside values of files: nothing, unless a page that can change them provides it. */
export const AboutContext = createContext<AboutControl | null>(null);

/** The place for what stands beside a value of a file; nothing where it is no such value. */
export function AboutView({ path }: { path: string | undefined }) {
  const Control = useContext(AboutContext);
  return Control === null || path === undefined ? null : <Control path={path} />;
}
