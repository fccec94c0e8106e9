select :nobody;
