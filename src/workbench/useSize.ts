import { useLayoutEffect, useState, type RefObject } from "react";

/** The size of an element in pixels as it is now; zero before it is drawn. */
export function useSize(element: RefObject<HTMLElement | null>): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const box = element.current;
    if (!box) return;
    const look = () =>
      setSize((before) => {
        const { clientWidth: width, clientHeight: height } = box;
        return width === before.width && height === before.height ? before : { width, height };
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
