/** The plate on the light box: a canvas that shows a radiograph as it is looked at. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { box, draw, FIT, type Look, moved, tonedCanvas, within, zoomed } from "../scene/plate";
import { columnsOf, type Region, type Tone } from "../scene/radiology";
import { t } from "../session/texts";

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
  const [width, height] = [plate?.width ?? 1200, plate?.height ?? 400];
  return (
    <div
      class={isMarking ? "plate marking" : "plate"}
      style={{ "--aspect": width / height }}
      role="application"
      aria-label={`${label}. ${t("radiograph-keys")}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a light box is worked with keys too
      tabIndex={0}
      onKeyDown={key}
      aria-busy={!plate}
    >
      <canvas
        ref={canvas}
        width={width}
        height={height}
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
