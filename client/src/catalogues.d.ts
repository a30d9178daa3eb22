/** Parts of a catalogue (`split-texts.ts`). */
declare module "*.ftl?now" {
  const source: string;
  export default source;
}
declare module "*.ftl?later" {
  const source: string;
  export default source;
}
