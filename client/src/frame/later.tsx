/** A page whose code is fetched only when somebody opens it. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { moreTexts, t } from "../session/texts";
import { Page } from "./page";
import { Trouble } from "./trouble";

/** Its texts come with it, but where the page says only what is said at once anyway. */
export function later<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
  more: () => Promise<void> = moreTexts,
) {
  return function Later(props: Props) {
    const [Fetched, setFetched] = useState<ComponentType<Props> | null>(null);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      Promise.all([fetch(), more()]).then(([page]) => setFetched(() => page), setError);
    }, []);
    if (Fetched) return <Fetched {...props} />;
    return (
      <Page title="Tidewaiter">{error ? <Trouble error={error} /> : <p>{t("loading")}</p>}</Page>
    );
  };
}
