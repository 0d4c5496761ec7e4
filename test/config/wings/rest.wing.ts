import { wing } from '../wings';

wing('rest');
