import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/**
 * What `measure` finds on the screen, measured after each paint and when `box` changes its size. Asks for
 * another paint only when it finds something else. What it gives is plain data.
 */
export function useMeasured<T>(box: RefObject<HTMLElement | null>, measure: () => T | null): T | null {
  const [found, setFound] = useState<{ readonly value: T | null; readonly key: string }>({ value: null, key: 'null' });
  const look = useRef<() => void>(() => undefined);
  useLayoutEffect(() => {
    look.current = () => {
      const value = measure();
      const key = JSON.stringify(value);
      setFound((before) => (before.key === key ? before : { value, key }));
    };
    look.current();
  });
  useEffect(() => {
    const node = box.current;
    if (node === null) return;
    const again = (): void => {
      look.current();
    };
    const sizes = new ResizeObserver(again);
    sizes.observe(node);
    // Scrolling doesn't bubble; the panel that scrolls is somewhere above.
    window.addEventListener('scroll', again, { capture: true, passive: true });
    window.addEventListener('resize', again);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', again, { capture: true });
      window.removeEventListener('resize', again);
    };
  }, [box]);
  return found.value;
}
