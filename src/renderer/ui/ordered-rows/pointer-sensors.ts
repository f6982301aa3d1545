/** When a press becomes a drag: for the mouse after a few pixels, for a finger after a moment, never in a field. */
import { MouseSensor, TouchSensor, useSensor, useSensors, type SensorDescriptor, type SensorOptions } from '@dnd-kit/core';
import type { MouseEvent, TouchEvent } from 'react';

function mayDrag(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable=true], [data-stays]') === null;
}

class RowMouseSensor extends MouseSensor {
  static override activators = [
    { eventName: 'onMouseDown' as const, handler: ({ nativeEvent }: MouseEvent) => nativeEvent.button === 0 && mayDrag(nativeEvent.target) },
  ];
}

class RowTouchSensor extends TouchSensor {
  static override activators = [
    { eventName: 'onTouchStart' as const, handler: ({ nativeEvent }: TouchEvent) => nativeEvent.touches.length === 1 && mayDrag(nativeEvent.target) },
  ];
}

/** Mouse and touch. The keyboard needs no sensor: the order of the rows is known without looking where they are. */
export function useRowSensors(): SensorDescriptor<SensorOptions>[] {
  return useSensors(
    useSensor(RowMouseSensor, { activationConstraint: { distance: 6 } }),
    // A shorter touch, or one that moves, scrolls.
    useSensor(RowTouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } }),
  );
}
