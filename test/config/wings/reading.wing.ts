import { wing } from '../wings';

wing('reading');
