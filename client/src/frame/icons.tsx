/** Small line drawings; decoration only, so hidden from screen readers. */

const PATHS = {
  cite: "M7 7h4v4c0 3-1.5 5-4 6M14 7h4v4c0 3-1.5 5-4 6",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3.5 2",
  seal: "M12 3v6M8.5 9h7v5.5a3.5 3.5 0 0 1-7 0zM12 18v3",
  door: "M4 21V4h16v17M12 4v17M9.5 12v2M14.5 12v2",
  yard: "M12 3l9 16H3zM12 9v5M12 16.5v.5",
  place:
    "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11M12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5",
  paper: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  eye: "M2.5 12S6 5.5 12 5.5S21.5 12 21.5 12S18 18.5 12 18.5S2.5 12 2.5 12M12 9a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
  camera: "M4 8h3l2-3h6l2 3h3v11H4zM12 10.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6",
  scan: "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M4 12h16",
  gauge: "M4 17a9 9 0 1 1 16 0M12 14l4-5",
  flag: "M6 21V4h11l-2.5 4L17 12H6",
  person: "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 21c.6-4 3.6-6 7.5-6s6.9 2 7.5 6",
  line: "M4 9.5a12 12 0 0 1 16 0M7 13a7.5 7.5 0 0 1 10 0M10 16.3a3 3 0 0 1 4 0M12 19.5v.2",
  upload: "M12 16V4M7.5 8.5L12 4l4.5 4.5M4 16v4h16v-4",
  check: "M4.5 12.5l5 5l10-11",
  cross: "M6 6l12 12M18 6L6 18",
  plus: "M12 5v14M5 12h14",
  back: "M9 5h12v14H9L3 12zM12.5 9.5l5 5M17.5 9.5l-5 5",
  box: "M3.5 7.5L12 3l8.5 4.5v9L12 21l-8.5-4.5zM3.5 7.5L12 12l8.5-4.5M12 12v9",
  headset:
    "M4 9.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2V15a2 2 0 0 1-2 2h-2.5L12 14.5L8.5 17H6a2 2 0 0 1-2-2zM4 11H2M22 11h-2",
  pin: "M9 3h6l-1 6l3.5 4h-11L10 9zM12 13v8",
  up: "M5 15l7-7l7 7",
  down: "M5 9l7 7l7-7",
  left: "M15 5l-7 7l7 7",
  right: "M9 5l7 7l-7 7",
  hash: "M9 4L7 20M17 4l-2 16M4.5 9h16M3.5 15h16",
  cloud: "M7 18a4 4 0 0 1 .3-8a5.5 5.5 0 0 1 10.5 1.2A3.5 3.5 0 0 1 17.5 18zM9 21h.1M13 21h.1",
  tilt: "M4 20h16M5 17V9h7v8zM13.5 16.5l2.4-7.6l6 1.9l-2.2 6.7",
  wall: "M3.5 5h17v14h-17zM3.5 9.7h17M3.5 14.3h17M10 5v4.7M15 9.7v4.6M9 14.3V19",
  count: "M5 5v14M9 5v14M13 5v14M17 5v14M3 16L20 8",
  vial: "M9 3h6M10 3v6l-4.5 9a2 2 0 0 0 1.8 3h9.4a2 2 0 0 0 1.8-3L14 9V3M7.5 15h9",
  leaf: "M5 19C4 9 10 4 20 4c0 10-5 16-15 15M5 19L14 10",
  target: "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 1v6M12 17v6M1 12h6M17 12h6",
  question: "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.2",
  paw: "M12 12.5c-2.6 0-5 2.6-5 5c0 1.6 1.2 2.5 2.6 2.2c.9-.2 1.5-.5 2.4-.5s1.5.3 2.4.5c1.4.3 2.6-.6 2.6-2.2c0-2.4-2.4-5-5-5M6 9v2.5M10 5.5v3M14 5.5v3M18 9v2.5",
  rays: "M12 10.5a1.5 1.5 0 1 0 0 3a1.5 1.5 0 0 0 0-3M9.5 10.5L6.2 5A8.5 8.5 0 0 0 3.5 12H9M14.5 10.5L17.8 5A8.5 8.5 0 0 1 20.5 12H15M10.7 14.5L8 19.5a8.5 8.5 0 0 0 8 0l-2.7-5",
  coin: "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M14.5 9.5a3 3 0 1 0 0 5M9 11h4M9 13h4",
  burst:
    "M12 2.5l2 5.5l5.5-2.5l-2.5 5.5l5.5 2l-5.5 2l2.5 5.5L14 18l-2 5.5L10 18l-5.5 2.5L7 15l-5.5-2L7 11L4.5 5.5L10 8z",
  copy: "M8 8h12v12H8zM4 16V4h12",
  bin: "M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6",
  roll: "M3 10h14v4H3zM17 10h4v4h-4M19.5 7c1-1-.5-2 .5-3",
  bag: "M5 8h14l1 12H4zM8.5 8V6a3.5 3.5 0 0 1 7 0v2",
  talk: "M4 5h16v10h-9l-4 4v-4H4zM8 9h8M8 12h5",
  dial: "M12 4a8 8 0 1 0 0 16a8 8 0 0 0 0-16M12 12l3-3.5M12 6.5v1M17.5 12h-1M6.5 12h1",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** The mark of the house: a box on the tide. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect x="5" y="6" width="22" height="13" rx="1.5" />
      <path d="M10 9v7M14 9v7M18 9v7M22 9v7" />
      <path d="M2 23c3 0 3 2 6 2s3-2 6-2s3 2 6 2s3-2 6-2s3 2 4 2" />
    </svg>
  );
}
