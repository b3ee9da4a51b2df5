import type { ListedEntry } from '../../assess/entry.ts';
import type { Finding } from '../../check/finding.ts';
import { STATUSES } from '../../documents/candidate.ts';
import type { Path } from '../../yaml/place.ts';
import { plainAt } from '../../yaml/plain.ts';
import { findAbout } from '../answering/find-findings.ts';
import { putValues } from '../answering/put-value.ts';
import { readPlain } from '../answering/read-plain.ts';
import type { CandidateText } from '../controls/controls.ts';
import { useHere } from '../controls/here.ts';
import { FindingsView } from './findings-view.tsx';
import { TextField } from './text-field.tsx';

interface AboutProps {
  readonly entry: ListedEntry;
  readonly file: CandidateText;
  readonly findings: readonly Finding[];
}

interface AboutField {
  readonly path: readonly string[];
  readonly label: string;
  readonly rows?: number;
}

/** What a candidate is, apart from its answers and its figures. */
export const ABOUT_FIELDS: readonly AboutField[] = [
  { path: ['name'], label: 'Name' },
  { path: ['sector'], label: 'Sector' },
  { path: ['summary'], label: 'Summary', rows: 4 },
  { path: ['waste'], label: 'What is done many times over', rows: 2 },
  { path: ['solution'], label: 'What would replace that', rows: 2 },
  { path: ['roles', 'sponsor'], label: 'Sponsor' },
  { path: ['roles', 'funder'], label: 'Funder' },
  { path: ['roles', 'provider'], label: 'Provider' },
  { path: ['owner'], label: 'Who answers for the file' },
];

/** The names and texts of a candidate, and its status, each to be edited. */
export function AboutForm({ entry, file, findings }: AboutProps) {
  const { candidate, status } = entry.candidate;
  const { controls } = useHere();
  const put = (path: Path, label: string) => (typed: string) =>
    controls.edit(candidate, {
      make: (text, sheet) => putValues(text, [{ path, value: typed || undefined }], sheet),
      said: `${label} taken.`,
    });
  return (
    <details class="about">
      <summary>Name, summary, roles and status</summary>
      {ABOUT_FIELDS.map(({ path, label, ...field }) => (
        <div key={label}>
          <TextField
            name={`about:${candidate}.${path.join('.')}`}
            label={label}
            value={readText(file.text, path)}
            onCommit={put(path, label)}
            {...field}
          />
          <FindingsView
            candidate={candidate}
            text={file.text}
            findings={findAbout(findings, { file: file.file, path })}
          />
        </div>
      ))}
      <p class="field">
        <label>
          <span>Status</span>
          <select
            name={`about:${candidate}.status`}
            autocomplete="off"
            onChange={({ currentTarget: { value } }) => put(['status'], 'Status')(value)}
          >
            {STATUSES.map((each) => (
              <option value={each} selected={each === status}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </p>
      <FindingsView
        candidate={candidate}
        text={file.text}
        findings={findAbout(findings, { file: file.file, path: ['status'] })}
      />
    </details>
  );
}

function readText(text: string, path: Path): string {
  const plain = readPlain(text);
  const typed = plain === undefined ? undefined : plainAt(plain, path);
  return typeof typed === 'string' ? typed.replaceAll(/\s+/g, ' ').trim() : '';
}
