import { wing } from '../wings';

wing('use');
