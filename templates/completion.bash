{% if view.zsh %}
autoload -U +X bashcompinit && bashcompinit
{% endif %}
_cobindgen() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
  local options values=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "{{ view.names }} --help --version" -- "$word"))
    return
  fi
  case ${COMP_WORDS[1]} in
{% for command in view.commands %}
    {{ command.name }})
      options="{{ command.options }}"
{% if command.choices %}
      case $before in
{% for choice in command.choices %}
        {{ choice.option }}) values="{{ choice.values }}" ;;
{% endfor %}
      esac
{% endif %}
      ;;
{% endfor %}
    *) return ;;
  esac
  if [ -n "$values" ]; then
    COMPREPLY=($(compgen -W "$values" -- "$word"))
    return
  fi
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _cobindgen cobindgen
