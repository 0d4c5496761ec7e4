import { wing } from '../wings';

wing('excel');
