import './workers.js';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Console } from './console.js';

const place = document.getElementById('console');
if (place === null) throw new Error('index.html has no element with the id "console".');
createRoot(place).render(<Console />);
