import type { ComponentType } from "preact";
import type { Place } from "../router/location.ts";

/** What every page gets: where it is. */
export interface PageProps {
  readonly place: Place;
}

/** A page of the whiteboard; an entry of `pages/index.ts`. */
export interface Page {
  /** The first segment of its address; empty: home. */
  readonly name: string;
  /** In the navigation and the window's title. */
  readonly title: string;
  /** Shown in the navigation; absent: only reached from other pages. */
  readonly inNavigation?: boolean;
  /** Loaded when it is first opened. */
  readonly load: () => Promise<ComponentType<PageProps>>;
}
