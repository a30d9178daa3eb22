/** What an action costs, from the rules in force. */
import { CostOf } from "../frame/cost";
import { useDesk } from "./context";

export function Minutes({ tag }: { tag: string }) {
  return <CostOf tag={tag} rules={useDesk().exercise.perceived.value.rules} />;
}
