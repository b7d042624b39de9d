/** Every page of the site. To add one, add its folder and its line. */
import type { Page } from './http.js';
import { curatingPages } from './pages/curating.js';
import { drawingPages } from './pages/drawing.js';
import { readingPages } from './pages/reading.js';

export const pages: readonly Page[] = [...readingPages, ...curatingPages, ...drawingPages];
