/** What is drawn, by its id and by the sighted thing that it draws. */
import type { Placed } from "../protocol/protocol";

export class Things {
  private readonly placed = new Map<string, Placed>();
  private readonly handles = new Map<string, Set<string>>();

  get(id: string): Placed | undefined {
    return this.placed.get(id);
  }

  all(): Placed[] {
    return [...this.placed.values()];
  }

  /** All that draws a sighted thing. */
  drawn(handle: string): Placed[] {
    const ids = this.handles.get(handle) ?? [];
    return [...ids].flatMap((id) => this.placed.get(id) ?? []);
  }

  put(placed: Placed): void {
    this.remove(placed.id);
    this.placed.set(placed.id, placed);
    const ids = this.handles.get(placed.handle) ?? new Set();
    this.handles.set(placed.handle, ids.add(placed.id));
  }

  remove(id: string): void {
    const handle = this.placed.get(id)?.handle ?? "";
    this.placed.delete(id);
    this.handles.get(handle)?.delete(id);
  }
}
