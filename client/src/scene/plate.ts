/** A radiograph on a canvas: which part of it is shown, with which greys and which region. */
import { type Region, type Tone, toned } from "./radiology";

/** Zoom over the whole picture, and the point of the picture in the middle (shares, 0 to 1). */
export interface Look {
  zoom: number;
  x: number;
  y: number;
}

export interface Point {
  x: number;
  y: number;
}

export const FIT: Look = { zoom: 1, x: 0.5, y: 0.5 };

export const zoomed = (look: Look, factor: number): Look =>
  within({ ...look, zoom: look.zoom * factor });

export const moved = (look: Look, [x, y]: [number, number]): Look =>
  within({ ...look, x: look.x + x / look.zoom, y: look.y + y / look.zoom });

/** Keep the picture in the frame. */
export function within({ zoom, x, y }: Look): Look {
  const most = Math.min(Math.max(zoom, 1), 12);
  const edge = 0.5 / most;
  const clamp = (share: number) => Math.min(Math.max(share, edge), 1 - edge);
  return { zoom: most, x: clamp(x), y: clamp(y) };
}

export function box(a: Point, b: Point): Region {
  return {
    x: Math.round(Math.min(a.x, b.x)),
    y: Math.round(Math.min(a.y, b.y)),
    width: Math.round(Math.abs(a.x - b.x)),
    height: Math.round(Math.abs(a.y - b.y)),
  };
}

export function tonedCanvas(
  image: HTMLImageElement,
  tone: Tone,
  columns: number,
): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  sheet.width = Math.min(image.naturalWidth, columns);
  sheet.height = image.naturalHeight;
  const pen = sheet.getContext("2d", { willReadFrequently: true });
  if (!pen) return sheet;
  pen.drawImage(image, 0, 0);
  pen.putImageData(toned(pen.getImageData(0, 0, sheet.width, sheet.height), tone), 0, 0);
  return sheet;
}

export function draw(
  canvas: HTMLCanvasElement,
  plate: HTMLCanvasElement,
  look: Look,
  region: Region | null,
): void {
  const pen = canvas.getContext("2d");
  if (!pen) return;
  const { zoom, x, y } = within(look);
  const { width, height } = plate;
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingEnabled = zoom < 3;
  const left = canvas.width / 2 - x * width * zoom;
  const top = canvas.height / 2 - y * height * zoom;
  pen.setTransform(zoom, 0, 0, zoom, left, top);
  pen.drawImage(plate, 0, 0);
  if (!region) return;
  pen.lineWidth = 2 / zoom;
  pen.strokeStyle = "#ffb000";
  pen.strokeRect(region.x, region.y, region.width, region.height);
}
