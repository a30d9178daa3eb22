/** What instruments showed, laid so that like stands by like. */
import type { Shown } from "./perceived";

export interface Series {
  instrument: string;
  /** The latest first. */
  uses: Shown[];
  /** Everything it has shown a number of, in the order in which it did. */
  quantities: string[];
}

/** All uses of each instrument together; the one used last stands first. */
export function series(shown: readonly Shown[]): Series[] {
  const groups = Map.groupBy(shown.toReversed(), (one) => one.instrument);
  return [...groups].map(([instrument, uses]) => {
    const told = uses.toReversed().flatMap((one) => one.readings);
    return { instrument, uses, quantities: [...new Set(told.map((one) => one.quantity))] };
  });
}

/** Numbers of one quantity, to be seen beside each other: none where there is but one. */
export function rangeOf(
  { uses }: Series,
  quantity: string,
): { least: number; most: number } | null {
  const values = uses
    .flatMap((one) => one.readings)
    .filter((one) => one.quantity === quantity)
    .map((one) => one.value);
  if (values.length < 2) return null;
  return { least: Math.min(0, ...values), most: Math.max(...values) };
}
