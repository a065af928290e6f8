import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import express, { type RequestHandler, Router } from 'express';
import { AppError } from './AppError.ts';

const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Serves the built web app: files with a hash in their name for ever, the page itself fresh each time. */
export function webApp(folder: string): Router {
  const router = Router();
  const page = join(folder, 'index.html');
  router.use(servePacked(folder));
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.set('cache-control', cacheControlOf(path.slice(folder.length).split(sep).join('/')));
      },
    }),
  );
  router.get('/{*path}', (request, response) => {
    // Every address of the app is the one page; a missing file is not.
    if (/\.[^/]*$/.test(request.path) || request.path.startsWith('/assets/')) throw nothingHere();
    if (!existsSync(page)) {
      throw new AppError('unavailable', 'The web app is not built; run npx pnpm@12 build, then load the page again.');
    }
    response.set('cache-control', 'no-cache').sendFile(page);
  });
  return router;
}

export function nothingHere(): AppError {
  return new AppError('not-found', 'Nothing is at this address; check it.');
}

/** Sends the smallest of the files that the build has packed in advance. */
function servePacked(folder: string): RequestHandler {
  const packed = new Set(existsSync(folder) ? filesIn(folder).filter((path) => /\.(br|gz)$/.test(path)) : []);
  return (request, response, next) => {
    const path = request.path === '/' ? '/index.html' : request.path;
    const variants = encodings.filter(({ ending }) => packed.has(path + ending));
    if (variants.length === 0 || (request.method !== 'GET' && request.method !== 'HEAD')) return next();
    response.vary('accept-encoding');
    const encoding = variants.find(({ name }) => request.acceptsEncodings(name) === name);
    if (encoding === undefined) return next();
    response.set({ 'content-encoding': encoding.name, 'cache-control': cacheControlOf(path) });
    response.type(path.slice(path.lastIndexOf('.')));
    response.sendFile(path + encoding.ending, { root: folder, cacheControl: false });
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `/${path.split(sep).join('/')}`);
}

function cacheControlOf(path: string): string {
  return path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
