import { type Flow, toMermaid } from "@keymesh/flow/model";
import { type ThemeName, toOfflineHtml, toSvg } from "@keymesh/picture";

/** A way to take a flow along. */
export interface Export {
  readonly name: string;
  readonly title: string;
  readonly extension: string;
  readonly make: (flow: Flow, theme: ThemeName) => Promise<Blob>;
}

const text = (type: string, content: string) => Promise.resolve(new Blob([content], { type }));

/** What the export menu offers. */
export const EXPORTS: readonly Export[] = [
  {
    name: "svg",
    title: "Picture (SVG)",
    extension: "svg",
    make: (flow, theme) => text("image/svg+xml", toSvg(flow, { theme })),
  },
  {
    name: "png",
    title: "Picture (PNG)",
    extension: "png",
    make: (flow, theme) => png(toSvg(flow, { theme })),
  },
  {
    name: "html",
    title: "Offline page (HTML)",
    extension: "html",
    make: (flow) => text("text/html", toOfflineHtml(flow)),
  },
  {
    name: "mermaid",
    title: "Mermaid",
    extension: "mmd",
    make: (flow) => text("text/plain", toMermaid(flow)),
  },
  {
    name: "json",
    title: "Data (JSON)",
    extension: "json",
    make: (flow) => text("application/json", JSON.stringify(flow, null, 2)),
  },
];

/** Longest side of a picture in pixels: browsers paint no larger canvas. */
const MAX_SIDE = 16_000;

/** Paints an SVG twice as fine as it is, or as fine as a canvas can be. */
async function png(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(2, MAX_SIDE / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.naturalWidth * scale);
    canvas.height = Math.round(image.naturalHeight * scale);
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) =>
        blob ? resolve(blob) : reject(new Error("the browser could not paint the picture")),
      ),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Hands a file to the visitor. */
export function download(blob: Blob, fileName: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file name of a flow's: letters, digits and dashes alone. */
export function fileNameOf(title: string, extension: string): string {
  const plain = title
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return `${plain || "flow"}.${extension}`;
}
