/** Gives a file to whoever reads the page. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser reads the address when it has time.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
