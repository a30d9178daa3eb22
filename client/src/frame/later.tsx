/** A page whose code is fetched only when somebody opens it. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { t } from "../session/texts";
import { Page } from "./page";
import { Trouble } from "./trouble";

export function later<Props extends object>(fetch: () => Promise<ComponentType<Props>>) {
  return function Later(props: Props) {
    const [Fetched, setFetched] = useState<ComponentType<Props> | null>(null);
    const [error, setError] = useState<unknown>(null);
    useEffect(() => {
      fetch().then((page) => setFetched(() => page), setError);
    }, []);
    if (Fetched) return <Fetched {...props} />;
    return (
      <Page title="Tidewaiter">{error ? <Trouble error={error} /> : <p>{t("loading")}</p>}</Page>
    );
  };
}
