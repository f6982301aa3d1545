/** The main process, as the preload script hands it over. */
import type { Bridge } from '../../ipc/contract.ts';

declare global {
  interface Window {
    readonly carrel: Bridge;
  }
}

export const bridge: Bridge = window.carrel;
