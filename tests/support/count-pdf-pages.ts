/** How many pages a PDF of Chromium has: each is an object of its own that is not compressed. */
export function countPdfPages(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
