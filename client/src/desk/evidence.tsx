/** Evidence: exhibits with their custody log, markers, and what was handed to whom. */
import { Custody } from "../frame/custody";
import { t } from "../session/texts";
import { useDesk } from "./context";

export function Evidence() {
  const desk = useDesk();
  return (
    <>
      <h3 class="unseen">{t("sheet-evidence")}</h3>
      <Custody session={desk.exercise} cite={(target, note) => desk.cite({ target, note })} />
    </>
  );
}
