/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * The sixteen colours of common terminals as they come, SGR 30 to 37 and then 90 to 97, transcribed from
 * the table of the article "ANSI escape code" (Wikipedia, section 3-bit and 4-bit). Each program also
 * lists them: xterm in XTerm-col.ad, Windows Terminal in its scheme Campbell, VS Code in its terminal
 * colour registry, PuTTY in its default settings.
 */
export const PALETTES: Readonly<Record<string, readonly Rgb[]>> = {
  xterm: rgb(
    '000000 cd0000 00cd00 cdcd00 0000ee cd00cd 00cdcd e5e5e5',
    '7f7f7f ff0000 00ff00 ffff00 5c5cff ff00ff 00ffff ffffff',
  ),
  'VGA text mode': rgb(
    '000000 aa0000 00aa00 aa5500 0000aa aa00aa 00aaaa aaaaaa',
    '555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
  ),
  'Windows Terminal (Campbell)': rgb(
    '0c0c0c c50f1f 13a10e c19c00 0037da 881798 3a96dd cccccc',
    '767676 e74856 16c60c f9f1a5 3b78ff b4009e 61d6d6 f2f2f2',
  ),
  'VS Code': rgb(
    '000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5',
    '666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db e5e5e5',
  ),
  PuTTY: rgb(
    '000000 bb0000 00bb00 bbbb00 0000bb bb00bb 00bbbb bbbbbb',
    '555555 ff5555 55ff55 ffff55 5555ff ff55ff 55ffff ffffff',
  ),
  Ubuntu: rgb(
    '010101 de382b 39b54a ffc706 006fb8 762671 2cb5e9 cccccc',
    '808080 ff0000 00ff00 ffff00 0000ff ff00ff 00ffff ffffff',
  ),
};

/** The levels of the cube that colours 16 to 231 are, as xterm has them (256colres.pl) and others after it. */
const CUBE = [0, 95, 135, 175, 215, 255];

/** A colour from 16 to 255 of the 256, which terminals do not theme. */
export function findFixedColour(index: number): Rgb {
  if (index < 16 || index > 255) throw new Error(`colour ${index} is the terminal's to choose`);
  if (index >= 232) {
    const grey = 8 + 10 * (index - 232);
    return [grey, grey, grey];
  }
  const place = index - 16;
  const level = (at: number) => CUBE[at % 6] ?? 0;
  return [level(Math.floor(place / 36)), level(Math.floor(place / 6)), level(place)];
}

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function findContrast(a: Rgb, b: Rgb): number {
  const [darker = 0, lighter = 0] = [findLuminance(a), findLuminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

function findLuminance([red, green, blue]: Rgb): number {
  return 0.2126 * toLinear(red) + 0.7152 * toLinear(green) + 0.0722 * toLinear(blue);
}

function toLinear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function rgb(...rows: readonly string[]): Rgb[] {
  return rows
    .flatMap((row) => row.split(' '))
    .map((hex) => [
      Number.parseInt(hex.slice(0, 2), 16),
      Number.parseInt(hex.slice(2, 4), 16),
      Number.parseInt(hex.slice(4), 16),
    ]);
}
