/** Addresses leave Carrel only towards the system's browser, and only http(s) ones. */
import { shell } from 'electron';
import { fail, ok, type Result } from '../../domain/result.ts';

/** Opens `address` in the system's browser and answers with the host it went to. */
export async function openExternal(address: string): Promise<Result<{ readonly host: string }>> {
  const url = httpUrl(address);
  if (url === null) return fail('address-refused', `"${address}" is not a web address, so Carrel does not open it.`);
  try {
    await shell.openExternal(url.href);
    return ok({ host: url.host });
  } catch {
    return fail('internal', `The system's browser did not open ${url.href}.`, 'Copy the address and open it yourself.');
  }
}

function httpUrl(address: string): URL | null {
  try {
    const url = new URL(address);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
