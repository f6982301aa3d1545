/**
 * The only code that runs in both worlds: it puts one function per request on `window.carrel`, and a
 * way to listen to the events of the contract. No channel name comes from the page.
 */
import { contextBridge, ipcRenderer } from 'electron';
import { EVENT_NAMES, REQUEST_NAMES, type Bridge, type Client, type EventName, type Events } from '../ipc/contract.ts';

const request = Object.fromEntries(
  REQUEST_NAMES.map((name) => [name, (...args: unknown[]): Promise<unknown> => ipcRenderer.invoke(name, ...args)]),
) as unknown as Client;

function on<N extends EventName>(name: N, listener: (event: Events[N]) => void): () => void {
  if (!EVENT_NAMES.includes(name)) return () => undefined;
  const relay = (_event: unknown, payload: Events[N]): void => {
    listener(payload);
  };
  ipcRenderer.on(name, relay);
  return () => {
    ipcRenderer.removeListener(name, relay);
  };
}

const bridge: Bridge = { request, on };
contextBridge.exposeInMainWorld('carrel', bridge);
