/** A press with the tool in hand: the one obvious act is done, else the card of the thing opens. */
import type { BayState } from "./bay";
import type { Hit } from "./hit";
import { needsConfirm, offers } from "./offers";

export function useTool(bay: BayState, hit: Hit): void {
  if (hit.isGround) {
    pressFloor(bay, hit);
    return;
  }
  const { perceived, act } = bay.exercise;
  const main = offers(bay.tool.value, hit, perceived.value).find((one) => one.isMain);
  if (main?.action.do === "read" && perceived.value.papers.has(hit.handle)) {
    readAgain(bay, hit.handle);
  } else if (main && !needsConfirm(main.action)) {
    bay.chosen.value = null;
    act(main.action);
  } else {
    bay.chosen.value = hit.handle ? hit : null;
  }
}

/** On the floor a press may be half of a double one, or a pinch that moves: nothing is done at once. */
function pressFloor(bay: BayState, hit: Hit): void {
  const isMove = bay.immersed.value && bay.tool.value === "hand";
  bay.chosen.value = hit.handle && !isMove ? hit : null;
}

/** A paper that was read lies on the tablet. */
function readAgain(bay: BayState, document: string): void {
  bay.paper.value = document;
  bay.tablet.value = "papers";
  bay.tabletUp.value = true;
}
