/** The plate on the tablet: moved by dragging, marked by pressing two corners. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { box, draw, type Look, type Point, tonedCanvas, within } from "../scene/plate";
import { columnsOf, type Region, type Tone } from "../scene/radiology";

export interface TabletPlateProps {
  image: HTMLImageElement | null;
  /** The picture is shown as far as the unit reaches. */
  length_mm: number;
  label: string;
  tone: Tone;
  look: Look;
  setLook: (look: Look) => void;
  region: Region | null;
  /** Told of a region once both its corners were pressed; null while none is wanted. */
  mark: ((region: Region) => void) | null;
}

/** A first corner is drawn as so big a region, in picture pixels. */
const CORNER_PX = 6;

export function TabletPlate(props: TabletPlateProps) {
  const { image, length_mm, tone, look, region, mark } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const from = useRef<{ at: Point; look: Look } | null>(null);
  const [corner, setCorner] = useState<Point | null>(null);
  const { level, window, isInverted } = tone;
  const plate = useMemo(
    () => image && tonedCanvas(image, { level, window, isInverted }, columnsOf(length_mm)),
    [image, level, window, isInverted, length_mm],
  );
  useEffect(() => {
    if (!canvas.current || !plate) return;
    draw(canvas.current, plate, look, corner ? cornerOf(corner) : region);
    canvas.current.dispatchEvent(new Event("drawn", { bubbles: true }));
  }, [plate, look, region, corner]);

  /** The point of the picture under a pointer, in picture pixels. */
  const under = (event: MouseEvent, shown: Look): Point => {
    const { left, top, width, height } = (event.currentTarget as Element).getBoundingClientRect();
    const { x, y, zoom } = within(shown);
    return {
      x: (x + ((event.clientX - left) / width - 0.5) / zoom) * (plate?.width ?? 1),
      y: (y + ((event.clientY - top) / height - 0.5) / zoom) * (plate?.height ?? 1),
    };
  };
  const press = (event: PointerEvent) => {
    // What a panel tells is no pointer that could be held.
    if (event.isTrusted) (event.currentTarget as Element).setPointerCapture(event.pointerId);
    from.current = { at: under(event, look), look };
  };
  const drag = (event: PointerEvent) => {
    const start = from.current;
    if (!start || !plate || mark) return;
    const now = under(event, start.look);
    const x = start.look.x + (start.at.x - now.x) / plate.width;
    const y = start.look.y + (start.at.y - now.y) / plate.height;
    props.setLook(within({ ...look, x, y }));
  };
  const letGo = () => {
    from.current = null;
  };
  const click = (event: MouseEvent) => {
    if (!mark) return;
    const at = under(event, look);
    setCorner(corner ? null : at);
    if (corner) mark(box(corner, at));
  };
  return (
    <div class={mark ? "plate marking" : "plate"} aria-busy={!plate} data-drag>
      <canvas
        ref={canvas}
        role="img"
        aria-label={props.label}
        width={plate?.width ?? 1200}
        height={plate?.height ?? 400}
        onPointerDown={press}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onClick={click}
      />
    </div>
  );
}

const cornerOf = ({ x, y }: Point): Region => ({
  x: x - CORNER_PX / 2,
  y: y - CORNER_PX / 2,
  width: CORNER_PX,
  height: CORNER_PX,
});
