/** Intervals and the calibration curve as SVG; the words beside them say the same. */
import type { Estimate, Stated } from "../protocol/protocol";
import { number } from "../session/texts";

const WIDE = 360;
const EDGE = 24;

interface IntervalProps {
  estimate: Estimate;
  from: number;
  to: number;
  label: string;
}

/** A value with its interval on a scale; what lies beyond the scale ends at its edge. */
export function Interval({ estimate, from, to, label }: IntervalProps) {
  const ends = { from: Math.min(from, estimate.value), to: Math.max(to, estimate.value) };
  const x = (value: number) => place(value, ends.from, ends.to);
  const steps = to - from > 4 ? 6 : 4;
  const ticks = Array.from(
    { length: steps + 1 },
    (_, n) => ends.from + ((ends.to - ends.from) * n) / steps,
  );
  return (
    <svg viewBox={`0 0 ${WIDE} 48`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={x(tick)} x2={x(tick)} y1={6} y2={30} />
          <text x={x(tick)} y={44} text-anchor="middle">
            {number(tick, 1)}
          </text>
        </g>
      ))}
      {ends.from < 0 && <line class="zero" x1={x(0)} x2={x(0)} y1={2} y2={32} />}
      <line class="interval" x1={x(estimate.low)} x2={x(estimate.high)} y1={18} y2={18} />
      <circle class="value" cx={x(estimate.value)} cy={18} r={6} />
    </svg>
  );
}

/** Where a value stands on the drawing, held within its edges. */
export function place(value: number, from: number, to: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return EDGE + share * (WIDE - 2 * EDGE);
}

const HIGH = 260;

/** How often decisions of each confidence were right; on the dashed line one is as one says. */
export function CalibrationCurve({ bins, label }: { bins: Stated[]; label: string }) {
  const x = (share: number) => place(share, 0, 1);
  const y = (share: number) => HIGH - 28 - share * (HIGH - 44);
  const shares = [0, 0.25, 0.5, 0.75, 1];
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={label}>
      {shares.map((share) => (
        <g key={share}>
          <line class="grid" x1={x(share)} x2={x(share)} y1={y(0)} y2={y(1)} />
          <line class="grid" x1={x(0)} x2={x(1)} y1={y(share)} y2={y(share)} />
          <text x={x(share)} y={HIGH - 10} text-anchor="middle">
            {number(100 * share)}
          </text>
          <text x={EDGE - 4} y={y(share) + 4} text-anchor="end">
            {number(100 * share)}
          </text>
        </g>
      ))}
      <line class="zero" x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      {bins.map(({ stated, right }) => (
        <g key={stated}>
          <line
            class="interval"
            x1={x(stated)}
            x2={x(stated)}
            y1={y(right.low)}
            y2={y(right.high)}
          />
          <circle class="value" cx={x(stated)} cy={y(right.value)} r={5} />
        </g>
      ))}
    </svg>
  );
}
