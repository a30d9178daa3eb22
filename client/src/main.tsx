/** The door: recognise who comes, then show the page that the address names. */
import { render } from "preact";
import { later } from "./frame/later";
import { Page } from "./frame/page";
import { Cases } from "./pages/cases";
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

/** Who works is told by the texts that are there already. */
const none = () => Promise.resolve();
// Each page's code is fetched by who opens it: three.js by none but who walks into the bay.
const Desk = later(() => import("./desk/desk").then((desk) => desk.Desk), none);
const DebriefPage = later(() => import("./pages/debrief").then((debrief) => debrief.DebriefPage));
const ReplayPage = later(() => import("./pages/replay").then((replay) => replay.ReplayPage));
const Ability = later(() => import("./pages/ability").then((ability) => ability.AbilityPage));
const Bay = later(() => import("./headset/bay-page").then((bay) => bay.BayPage), none);
const Rules = later(() => import("./pages/rules").then((rules) => rules.RulesPage));
const Hello = later(() => import("./headset/hello").then((hello) => hello.Hello));

/** What an exercise is open as; its desk where the address says no more. */
const PARTS = { desk: Desk, debrief: DebriefPage, replay: ReplayPage, bay: Bay };
const ADDRESS = /^\/exercise\/([\w-]+)(?:\/(debrief|replay|bay))?$/;

function App() {
  // Anybody may try headset, hands and network: there is no exercise in it.
  if (path.value === "/yard") return <Hello />;
  if (user.value === undefined) return <Page title="Tidewaiter">{t("loading")}</Page>;
  if (user.value === null) return <SignIn />;
  const [, id, part = "desk"] = ADDRESS.exec(path.value) ?? [];
  const Part = PARTS[part as keyof typeof PARTS];
  if (id) return <Part key={id} id={id} />;
  if (path.value === "/ability") return <Ability />;
  return path.value === "/rules" ? <Rules /> : <Cases />;
}

followLinks();
await speak(preferredLanguage());
const app = document.getElementById("app");
if (app) render(<App />, app);
void recognise();
