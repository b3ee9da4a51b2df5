import { fileURLToPath } from 'node:url';

/** The root of the project, where the shipped `criteria` and `candidates` stand. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
