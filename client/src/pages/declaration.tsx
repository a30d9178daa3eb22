/** Drop in a declaration, or choose its file: a case is made of it, or every problem is told. */
import { useState } from "preact/hooks";
import { Icon } from "../frame/icons";
import { Trouble } from "../frame/trouble";
import { type CaseCard, importDeclaration } from "../session/rest";
import { t } from "../session/texts";
import { Waiting } from "./waiting";

export function DeclarationDrop({ made }: { made: (card: CaseCard) => void }) {
  const [busyWith, setBusyWith] = useState("");
  const [error, setError] = useState<unknown>(null);
  const [container, setContainer] = useState("");
  const [isOver, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (!file || busyWith) return;
    setBusyWith(file.name);
    setError(null);
    importDeclaration(file, container.trim())
      .then(({ case: card }) => made(card), setError)
      .finally(() => setBusyWith(""));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  };
  return (
    <section
      class={isOver ? "card drop over" : "card drop"}
      aria-labelledby="declaration"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="declaration">{t("declaration-title")}</h2>
      <p>{t("declaration-about")}</p>
      <p class="privacy">{t("declaration-privacy")}</p>
      <div class="stack">
        <label>
          {t("declaration-container")}
          <input
            value={container}
            autocomplete="off"
            onInput={(event) => setContainer(event.currentTarget.value)}
          />
        </label>
        <label class="button primary file">
          <Icon name="upload" /> {t("declaration-choose")}
          <input
            type="file"
            accept=".xml,text/xml,application/xml"
            disabled={busyWith !== ""}
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              event.currentTarget.value = "";
            }}
          />
        </label>
      </div>
      {busyWith && <Waiting what={t("declaration-waiting", { name: busyWith })} />}
      <Trouble error={error} />
    </section>
  );
}
