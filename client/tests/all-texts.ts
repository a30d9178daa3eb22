/** Tests say every message, whichever page would have fetched it. */
import { moreTexts } from "../src/session/texts";

await moreTexts();
