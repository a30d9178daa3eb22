/** The door: recognise who comes, then show the page that the address names. */
import { render } from "preact";
import { Desk } from "./desk/desk";
import { Page } from "./frame/page";
import { Cases } from "./pages/cases";
import { DebriefPage } from "./pages/debrief";
import { SignIn } from "./pages/sign-in";
import { followLinks, path } from "./session/route";
import { preferredLanguage, speak, t } from "./session/texts";
import { recognise, user } from "./session/user";
import "./frame/base.css";
import "./frame/controls.css";
import "./frame/frame.css";
import "./scene/scene.css";
import "./pages/cases.css";
import "./pages/debrief.css";
import "./desk/desk.css";
import "./desk/papers.css";
import "./desk/acts.css";

function App() {
  if (user.value === undefined) return <Page title="Tidewaiter">{t("loading")}</Page>;
  if (user.value === null) return <SignIn />;
  const [, exercise, debrief] = /^\/exercise\/([\w-]+)(\/debrief)?$/.exec(path.value) ?? [];
  if (exercise && debrief) return <DebriefPage key={exercise} id={exercise} />;
  if (exercise) return <Desk key={exercise} id={exercise} />;
  return <Cases />;
}

followLinks();
await speak(preferredLanguage());
const app = document.getElementById("app");
if (app) render(<App />, app);
void recognise();
