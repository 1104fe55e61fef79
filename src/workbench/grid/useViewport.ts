import { useLayoutEffect, useState, type RefObject } from "react";

/** What part of a scrolled element is in view, in pixels; the place is rounded down so that not every pixel redraws. */
export interface Viewport {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 100;
const round = (pixels: number) => Math.floor(pixels / STEP) * STEP;

/** Follows scrolling and resizing of an element. */
export function useViewport(element: RefObject<HTMLElement | null>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, left: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (!scroller) return;
    const look = () =>
      setViewport((before) => {
        const { scrollTop, scrollLeft, clientWidth: width, clientHeight: height } = scroller;
        const now = { top: round(scrollTop), left: round(scrollLeft), width, height };
        return (Object.keys(now) as (keyof Viewport)[]).every((key) => now[key] === before[key]) ? before : now;
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(scroller);
    scroller.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", look);
    };
  }, [element]);
  return viewport;
}

/** How far beyond the view is drawn ahead. */
export const AHEAD = 3 * STEP;
