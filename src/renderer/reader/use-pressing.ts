import { useEffect, useState, type RefObject } from 'react';

/** Whether a pointer is down that went down in `area`: what is being selected is not chosen yet. */
export function usePressing(area: RefObject<HTMLElement | null>): boolean {
  const [pressing, setPressing] = useState(false);
  useEffect(() => {
    const down = ({ target, button }: PointerEvent): void => {
      const texts = target instanceof Element ? target.closest('[data-field]') : null;
      if (button === 0 && texts !== null && area.current?.contains(texts) === true) setPressing(true);
    };
    const up = (): void => {
      setPressing(false);
    };
    window.addEventListener('pointerdown', down);
    // A touch that begins to scroll or to select is cancelled; the finger then belongs to the browser.
    for (const name of ['pointerup', 'pointercancel', 'blur'] as const) window.addEventListener(name, up);
    return () => {
      window.removeEventListener('pointerdown', down);
      for (const name of ['pointerup', 'pointercancel', 'blur'] as const) window.removeEventListener(name, up);
    };
  }, [area]);
  return pressing;
}
