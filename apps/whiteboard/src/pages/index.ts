import type { Page } from "./page.ts";

/** Every page there is, in the order of the navigation. A page is a folder beside this file and an entry here. */
export const PAGES: readonly Page[] = [
  {
    name: "",
    title: "Flows",
    inNavigation: true,
    load: async () => (await import("./home/home-page.tsx")).HomePage,
  },
  { name: "board", title: "Board", load: async () => (await import("./board/board-page.tsx")).BoardPage },
  { name: "trace", title: "Trace", load: async () => (await import("./trace/trace-page.tsx")).TracePage },
  { name: "where", title: "Where", load: async () => (await import("./where/where-page.tsx")).WherePage },
  {
    name: "compare",
    title: "Compare",
    inNavigation: true,
    load: async () => (await import("./compare/compare-page.tsx")).ComparePage,
  },
  {
    name: "fleet",
    title: "Fleet",
    inNavigation: true,
    load: async () => (await import("./fleet/fleet-page.tsx")).FleetPage,
  },
  {
    name: "live",
    title: "Live",
    inNavigation: true,
    load: async () => (await import("./live/live-page.tsx")).LivePage,
  },
  {
    name: "key",
    title: "Keys",
    inNavigation: true,
    load: async () => (await import("./key/key-page.tsx")).KeyPage,
  },
  {
    name: "trail",
    title: "Trail",
    inNavigation: true,
    load: async () => (await import("./trail/trail-page.tsx")).TrailPage,
  },
  {
    name: "blob",
    title: "Blob",
    inNavigation: true,
    load: async () => (await import("./blob/blob-page.tsx")).BlobPage,
  },
  {
    name: "practice",
    title: "Practice",
    inNavigation: true,
    load: async () => (await import("./practice/practice-page.tsx")).PracticePage,
  },
];
