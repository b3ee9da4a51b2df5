import { download } from '../download.ts';

/** How many pixels a unit of a chart gets in a picture. */
const SCALE = 2;

/** What a chart is drawn with, which a page keeps in its style and a picture has to carry. */
const DRAWN_WITH = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;

/** Downloads a chart as an SVG file that stands alone; gives what is to be said of it. */
export function downloadChart(svg: SVGSVGElement, name: string): string {
  download(`${name}.svg`, new Blob([writeSvg(svg)], { type: 'image/svg+xml' }));
  return `Downloaded ${name}.svg`;
}

/** Copies a chart as a picture; where the browser forbids that, downloads it. Gives what is to be said of it. */
export async function copyChart(svg: SVGSVGElement, name: string): Promise<string> {
  const picture = await paint(svg);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return 'Copied';
  } catch {
    download(`${name}.png`, picture);
    return `This browser does not let it be copied: downloaded ${name}.png`;
  }
}

/** A chart with its caption, its style and its paper. */
function writeSvg(svg: SVGSVGElement): string {
  const alone = copyDrawn(svg);
  const { width, height } = svg.viewBox.baseVal;
  alone.setAttribute('width', String(width));
  alone.setAttribute('height', String(height));
  const title = document.createElementNS(svg.namespaceURI, 'title');
  title.textContent = svg.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const paper = document.createElementNS(svg.namespaceURI, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  alone.prepend(title, paper);
  return new XMLSerializer().serializeToString(alone);
}

/** A copy of an element in which attributes say what the style of the page does. */
function copyDrawn(element: Element): Element {
  const copy = document.createElementNS(element.namespaceURI, element.localName);
  for (const { name, value } of element.attributes) {
    if (name !== 'class' && name !== 'xmlns') copy.setAttribute(name, value);
  }
  const style = getComputedStyle(element);
  for (const property of DRAWN_WITH) copy.setAttribute(property, style.getPropertyValue(property));
  for (const child of element.childNodes) {
    copy.append(child instanceof Element ? copyDrawn(child) : child.cloneNode());
  }
  return copy;
}

/** A chart as a PNG. */
async function paint(svg: SVGSVGElement): Promise<Blob> {
  const { width, height } = svg.viewBox.baseVal;
  const image = new Image(width * SCALE, height * SCALE);
  image.src = `data:image/svg+xml,${encodeURIComponent(writeSvg(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('the browser paints no picture'));
      else resolve(blob);
    }, 'image/png');
  });
}
