/**
 * The fonts of the printed pages, put beside the built client: the service sets PDFs in them.
 * No page loads them; they lie there so that the wheel carries them.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const FACES = [
  ["noto-sans", "400Regular/NotoSans_400Regular"],
  ["noto-sans", "700Bold/NotoSans_700Bold"],
  ["noto-sans-arabic", "400Regular/NotoSansArabic_400Regular"],
  ["noto-sans-georgian", "400Regular/NotoSansGeorgian_400Regular"],
  ["noto-sans-math", "400Regular/NotoSansMath_400Regular"],
] as const;

/** Writes `fonts/*.ttf`, each family with the licence that goes with it. */
export function printFonts(): Plugin {
  return {
    name: "print-fonts",
    apply: "build",
    generateBundle() {
      for (const [family, face] of FACES) {
        const put = (from: string, to: string) =>
          this.emitFile({
            type: "asset",
            fileName: `fonts/${to}`,
            source: readFileSync(packaged(family, from)),
          });
        put(`${face}.ttf`, `${face.slice(face.indexOf("/") + 1)}.ttf`);
        put("LICENSE_FONT", `${family}-OFL.txt`);
      }
    },
  };
}

function packaged(family: string, file: string): string {
  const path = `./node_modules/@expo-google-fonts/${family}/${file}`;
  return fileURLToPath(new URL(path, import.meta.url));
}
