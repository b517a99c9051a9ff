import { autoload } from './autoload.ts';

autoload(document);
