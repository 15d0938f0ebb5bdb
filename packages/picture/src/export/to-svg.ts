import type { Flow } from "@keymesh/flow/model";
import { layOut } from "../layout/layout.ts";
import { clean } from "../layout/measure.ts";
import type { LayoutOptions } from "../layout/options.ts";
import { elementOf } from "../paint/attributes.ts";
import { escaped } from "../paint/escape.ts";
import { PALETTES, type Palette, type ThemeName } from "../paint/palette.ts";
import { sketched } from "../paint/sketch.ts";
import type { Group, Picture, Shape } from "../shapes.ts";

/** How an SVG is made. */
export interface SvgOptions extends LayoutOptions {
  /** Default `light`. */
  readonly theme?: ThemeName;
  /** Default: the flow's own. */
  readonly title?: string;
}

const MARGIN = 20;
const TITLE = 34;

/** The flow as an SVG that stands alone: no style sheet, no script, no font or picture from elsewhere. Text of the flow stays text. */
export function toSvg(flow: Flow, { theme = "light", title, ...layout }: SvgOptions = {}): string {
  const palette = PALETTES[theme];
  const laidOut = layOut(flow, layout);
  const picture = theme === "hand" ? sketched(laidOut) : laidOut;
  const width = picture.width + 2 * MARGIN;
  const height = picture.headHeight + picture.height + 2 * MARGIN + TITLE;
  const name = escaped(clean(title ?? flow.title));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 14}" font-size="16" font-weight="600" font-family="${escaped(palette.font)}" fill="${palette.ink}">${name}</text>`,
    `<g transform="translate(${MARGIN} ${MARGIN + TITLE})">${shapesMarkup(picture.heads, palette)}</g>`,
    `<g transform="translate(${MARGIN} ${MARGIN + TITLE + picture.headHeight})">${bodyMarkup(picture, palette)}</g>`,
    "</svg>\n",
  ].join("\n");
}

/** The body of a picture as markup, a group for each of its groups; `marks` lie above the worlds and below the steps. */
export function bodyMarkup({ groups }: Picture, palette: Palette, marks = ""): string {
  const isFrame = ({ name }: Group) => name === "frame";
  const markup = (some: readonly Group[]) => some.map((group) => groupMarkup(group, palette)).join("\n");
  return [markup(groups.filter(isFrame)), marks, markup(groups.filter((group) => !isFrame(group)))].join(
    "\n",
  );
}

function groupMarkup({ name, step, shapes }: Group, palette: Palette): string {
  const at = step === undefined ? "" : ` data-step="${step}"`;
  return `<g class="${name}"${at}>${shapesMarkup(shapes, palette)}</g>`;
}

/** Shapes as markup. */
export function shapesMarkup(shapes: readonly Shape[], palette: Palette): string {
  return shapes
    .map((shape) => {
      const { name, attributes, text } = elementOf(shape, palette);
      const said = Object.entries(attributes)
        .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
        .join("");
      return text === undefined ? `<${name}${said}/>` : `<${name}${said}>${escaped(clean(text))}</${name}>`;
    })
    .join("");
}
