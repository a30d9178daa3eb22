/** What every viewer of radiographs needs: the fetched picture, and a region as words. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Extent } from "../scene/radiology";
import { number, t } from "../session/texts";

export function regionNote(n: number, extent: Extent): string {
  const metres = Object.fromEntries(
    Object.entries(extent).map(([name, value]) => [name.replace("_m", ""), number(value, 2)]),
  );
  return t("radiograph-note", { n, ...metres });
}

/** The picture at an address, null until it is there. */
export function useImage(address: string): HTMLImageElement | null | "failed" {
  const [image, setImage] = useState<HTMLImageElement | null | "failed">(null);
  const latest = useRef(address);
  useEffect(() => {
    latest.current = address;
    const loading = new Image();
    const settle = (result: HTMLImageElement | "failed") => {
      if (latest.current === address) setImage(result);
    };
    loading.onload = () => settle(loading);
    loading.onerror = () => settle("failed");
    loading.src = address;
  }, [address]);
  return image;
}
