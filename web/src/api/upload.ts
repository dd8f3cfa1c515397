import { currentLanguage } from '../app/language';
import { basePath } from './client';
import { readProblem, unreachable } from './problem';

interface Options {
  readonly signal?: AbortSignal;
  /** From 0 to 1, as the bytes leave. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Sends a file as the whole body, or a form with one, and tells how much of it has left, which fetch does not. Throws
 * ApiProblem like the client.
 */
export function uploadFile<T>(
  path: string,
  sent: File | FormData,
  type: string | null,
  options: Options = {},
): Promise<T> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${location.origin}${basePath}${path}`);
    request.setRequestHeader('accept-language', currentLanguage());
    if (type !== null) request.setRequestHeader('content-type', type);
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      const { status, responseText } = request;
      if (status >= 200 && status < 300) resolve(JSON.parse(responseText) as T);
      else void readProblem(new Response(responseText, { status: status === 0 ? 500 : status })).then(reject);
    };
    request.onerror = () => reject(unreachable());
    request.onabort = () => reject(new DOMException('The upload was given up.', 'AbortError'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(sent);
  });
}
