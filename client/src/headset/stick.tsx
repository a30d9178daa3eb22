/** A stick under the thumb: how one walks on a phone. */
import { useRef } from "preact/hooks";
import { t } from "../session/texts";
import type { Walk } from "./walk";

export function Stick({ walk }: { walk: Walk }) {
  const knob = useRef<HTMLSpanElement>(null);
  const move = (event: PointerEvent) => {
    const base = event.currentTarget as HTMLElement;
    if (event.type === "pointerdown") base.setPointerCapture(event.pointerId);
    if (!base.hasPointerCapture(event.pointerId)) return;
    const { left, top, width, height } = base.getBoundingClientRect();
    const half = width / 2;
    walk.stick.set((event.clientX - left - half) / half, (top + height / 2 - event.clientY) / half);
    if (walk.stick.length() > 1) walk.stick.normalize();
    show(walk.stick.x * half, -walk.stick.y * half);
  };
  const letGo = () => {
    walk.stick.set(0, 0);
    show(0, 0);
  };
  const show = (x: number, y: number) => {
    if (knob.current) knob.current.style.transform = `translate(${x * 0.6}px, ${y * 0.6}px)`;
  };
  return (
    // Who has keys walks with them: this is for thumbs alone.
    <div
      class="stick"
      role="img"
      aria-label={t("bay-stick")}
      onPointerDown={move}
      onPointerMove={move}
      onPointerUp={letGo}
      onPointerCancel={letGo}
    >
      <span ref={knob} />
    </div>
  );
}
