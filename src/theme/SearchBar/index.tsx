export { SearchField as default } from '../../plugins/search/theme/SearchField';
