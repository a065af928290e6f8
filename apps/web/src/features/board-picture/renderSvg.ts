import { escapeXml } from './escapeXml.ts';
import type { Picture } from './Picture.ts';
import { type Paint, type PathShape, type Shape, short, type TextShape } from './Shape.ts';

const fonts = 'Inter, &quot;Segoe UI&quot;, &quot;Helvetica Neue&quot;, Arial, sans-serif';

/** A picture as SVG that every program can show: text stays text. What is put inside comes before the drawing. */
export function renderSvg({ title, area, shapes }: Picture, inside: readonly string[]): string {
  const { x, y } = area.position;
  const { width, height } = area.size;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="img" font-family="${fonts}" font-weight="500">`,
    `<title>${escapeXml(title)}</title>`,
    ...inside,
    ...shapes.map(renderShape),
    '</svg>\n',
  ].join('\n');
}

function renderShape(shape: Shape): string {
  switch (shape.type) {
    case 'rectangle': {
      const { position, size } = shape.area;
      const place = attributes({ x: position.x, y: position.y, width: size.width, height: size.height });
      return `<rect${place}${attributes({ rx: shape.radius || undefined })}${paintOf(shape.paint)}/>`;
    }
    case 'path':
      return `<path${attributes({ transform: transformOf(shape), d: shape.path })}${paintOf(shape.paint)}/>`;
    case 'text':
      return renderText(shape);
  }
}

function transformOf({ at: { x, y }, scale = 1 }: PathShape): string | undefined {
  if (x === 0 && y === 0 && scale === 1) return undefined;
  return `translate(${short(x)} ${short(y)})${scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`}`;
}

/** An element for each line: white space between the lines of one would move all but the last off the middle. */
function renderText({ text, at, size, weight, anchor, colour, opacity }: TextShape): string {
  const look = attributes({
    x: at.x,
    y: at.y,
    'font-size': size,
    'font-weight': weight === 500 ? undefined : weight,
    'text-anchor': anchor === 'start' ? undefined : anchor,
    fill: colour,
    opacity: opacity === 1 ? undefined : opacity,
  });
  return `<text${look}>${escapeXml(text)}</text>`;
}

function paintOf(paint: Paint): string {
  return attributes({
    fill: paint.fill ?? 'none',
    'fill-opacity': paint.fillOpacity,
    stroke: paint.stroke,
    'stroke-opacity': paint.strokeOpacity,
    'stroke-width': paint.strokeWidth === 1 ? undefined : paint.strokeWidth,
    'stroke-dasharray': paint.dash?.join(' '),
    'stroke-linecap': paint.isRound === true ? 'round' : undefined,
    'stroke-linejoin': paint.isRound === true ? 'round' : undefined,
  });
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? short(value) : value}"`;
    })
    .join('');
}
