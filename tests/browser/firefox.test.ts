import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findFirefox, startFirefox } from '../support/firefox.ts';
import { ROOT } from '../support/root.ts';

const SHIPPED = pathToFileURL(join(ROOT, 'dist/assess.html')).href;

const executable = findFirefox();

describe.skipIf(executable === undefined)('the page that is built, in Firefox', () => {
  test('is alive from disk, and follows its address', async () => {
    const ask = await startFirefox(executable ?? '');
    await ask('WebDriver:NewSession', {});
    await ask('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    await ask('WebDriver:Navigate', { url: SHIPPED });
    expect(await ask('WebDriver:ExecuteAsyncScript', { script: WAIT, args: [] })).toEqual({
      value: 'yes',
    });
    expect(await ask('WebDriver:ExecuteAsyncScript', { script: CHANGE, args: [] })).toEqual({
      value: '1',
    });
  }, 150_000);
});

/** Looks until the page says that it is alive. */
const WAIT = `
  const [tell] = arguments;
  const look = () => {
    const { alive } = document.querySelector('main').dataset;
    if (alive === undefined) setTimeout(look, 50);
    else tell(alive);
  };
  look();`;

/** Gives another answer in the address, and looks until it is counted. */
const CHANGE = `
  const [tell] = arguments;
  location.hash = '#?registrars.realistic-chance-of-success=Y';
  const look = () => {
    const { changes = '0' } = document.querySelector('[data-changes]')?.dataset ?? {};
    if (changes === '0') setTimeout(look, 50);
    else tell(changes);
  };
  look();`;
