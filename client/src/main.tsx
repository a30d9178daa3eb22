import { render } from "preact";

const app = document.getElementById("app");
if (app) render(<h1>Tidewaiter</h1>, app);
