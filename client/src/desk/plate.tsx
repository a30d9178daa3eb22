/** The plate on the light box: a canvas that shows a radiograph as it is looked at. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { columnsOf, type Region, type Tone, toned } from "../scene/radiology";
import { t } from "../session/texts";

/** Zoom over the whole picture, and the point of the picture in the middle (shares, 0 to 1). */
export interface Look {
  zoom: number;
  x: number;
  y: number;
}

export const FIT: Look = { zoom: 1, x: 0.5, y: 0.5 };

export interface PlateProps {
  image: HTMLImageElement | null;
  /** The picture is shown as far as the unit reaches. */
  length_mm: number;
  label: string;
  tone: Tone;
  look: Look;
  setLook: (look: Look) => void;
  region: Region | null;
  setRegion: (region: Region) => void;
  isMarking: boolean;
}

const KEY_MOVES: Record<string, [number, number]> = {
  ArrowLeft: [-0.1, 0],
  ArrowRight: [0.1, 0],
  ArrowUp: [0, -0.1],
  ArrowDown: [0, 0.1],
};
const KEY_ZOOMS: Record<string, number> = { "+": 1.4, "=": 1.4, "-": 1 / 1.4 };

export function Plate(props: PlateProps) {
  const { image, length_mm, label, tone, look, setLook, region, isMarking } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ x: number; y: number; look: Look } | null>(null);
  const plate = useMemo(
    () => image && tonedCanvas(image, tone, columnsOf(length_mm)),
    [image, tone, length_mm],
  );
  useEffect(() => {
    if (canvas.current && plate) draw(canvas.current, plate, look, region);
  }, [plate, look, region]);

  /** The point of the picture under the mouse, in picture pixels. */
  const under = (event: MouseEvent) => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    const [w, h] = [plate?.width ?? 1, plate?.height ?? 1];
    const shown = within(look);
    return {
      x: (shown.x + ((event.clientX - left) / width - 0.5) / shown.zoom) * w,
      y: (shown.y + ((event.clientY - top) / height - 0.5) / shown.zoom) * h,
    };
  };
  const press = (event: PointerEvent) => {
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    from.current = { ...under(event), look };
  };
  const drag = (event: PointerEvent) => {
    const start = from.current;
    if (!start || !plate) return;
    const now = under(event);
    if (isMarking) {
      props.setRegion(box(start, now));
    } else {
      const x = look.x + (start.x - now.x) / plate.width;
      const y = look.y + (start.y - now.y) / plate.height;
      setLook(within({ ...look, x, y }));
    }
  };
  const key = (event: KeyboardEvent) => {
    const move = KEY_MOVES[event.key];
    const zoom = KEY_ZOOMS[event.key];
    if (event.key === "0") setLook(FIT);
    else if (zoom) setLook(zoomed(look, zoom));
    else if (move) setLook(moved(look, move));
    else return;
    event.preventDefault();
  };
  return (
    <div
      class={isMarking ? "plate marking" : "plate"}
      role="application"
      aria-label={`${label}. ${t("radiograph-keys")}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a light box is worked with keys too
      tabIndex={0}
      onKeyDown={key}
      aria-busy={!plate}
    >
      <canvas
        ref={canvas}
        width={plate?.width ?? 1200}
        height={plate?.height ?? 400}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={() => {
          from.current = null;
        }}
        onWheel={(event) => {
          event.preventDefault();
          setLook(zoomed(look, event.deltaY < 0 ? 1.2 : 1 / 1.2));
        }}
      />
    </div>
  );
}

export const zoomed = (look: Look, factor: number): Look =>
  within({ ...look, zoom: look.zoom * factor });

const moved = (look: Look, [x, y]: [number, number]): Look =>
  within({ ...look, x: look.x + x / look.zoom, y: look.y + y / look.zoom });

/** Keep the picture in the frame. */
function within({ zoom, x, y }: Look): Look {
  const most = Math.min(Math.max(zoom, 1), 12);
  const edge = 0.5 / most;
  const clamp = (share: number) => Math.min(Math.max(share, edge), 1 - edge);
  return { zoom: most, x: clamp(x), y: clamp(y) };
}

function box(a: { x: number; y: number }, b: { x: number; y: number }): Region {
  return {
    x: Math.round(Math.min(a.x, b.x)),
    y: Math.round(Math.min(a.y, b.y)),
    width: Math.round(Math.abs(a.x - b.x)),
    height: Math.round(Math.abs(a.y - b.y)),
  };
}

function tonedCanvas(image: HTMLImageElement, tone: Tone, columns: number): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  sheet.width = Math.min(image.naturalWidth, columns);
  sheet.height = image.naturalHeight;
  const pen = sheet.getContext("2d", { willReadFrequently: true });
  if (!pen) return sheet;
  pen.drawImage(image, 0, 0);
  pen.putImageData(toned(pen.getImageData(0, 0, sheet.width, sheet.height), tone), 0, 0);
  return sheet;
}

function draw(
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
